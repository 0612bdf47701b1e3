export { type BadgeArtworkOptions, badgeArtwork } from './badge-artwork.js';
export { pictureInData } from './logo.js';
export type { ArtworkColours } from './palette.js';
export { type PathwayPictureOptions, pathwayPicture } from './pathway/pathway-picture.js';
