/** How an SVG becomes a PNG. */
interface ToPngOptions {
    /** Width in pixels, 16 to 4096, by default 600; the height follows. */
    readonly width?: number;
    /** Paths of further font files (TTF, OTF), for scripts that Noto Sans does not have: Arabic, Chinese, … */
    readonly fonts?: readonly string[];
}
/**
 * An SVG as PNG. Fonts of the system are not looked at, so the picture is the same on every machine; nothing is fetched.
 *
 * @param svg - The text of the SVG document.
 * @throws MicrocertError `ERR_PEER_MISSING` where `@resvg/resvg-js` or the font is not installed, `ERR_ARTWORK_LETTERS`
 * where the font has no letters for the text, `ERR_ARTWORK_SVG` where it is no SVG, names
 * something outside of it, or would be higher than 4096 pixels; TypeError for an option of another form.
 */
declare function toPng(svg: string, { width, fonts }?: ToPngOptions): Promise<Uint8Array>;

export { type ToPngOptions, toPng };
