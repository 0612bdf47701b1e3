export { type BadgeArtworkOptions, badgeArtwork } from './badge-artwork.js';
export type { ArtworkColours } from './palette.js';
