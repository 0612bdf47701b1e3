/** Fonts that have the widths which lines are broken by, or nearly, and some for other scripts. */
export const FONTS =
  "'Noto Sans','Segoe UI','Helvetica Neue',Arial,'Noto Sans Arabic','Noto Sans CJK SC',sans-serif";
