export const growthTable = () => '';
