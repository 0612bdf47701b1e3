/** A picture as a PDF has it. */
export interface ImageSamples {
  readonly width: number;
  readonly height: number;
  /** `DeviceGray`, `DeviceRGB` or `DeviceCMYK`. */
  readonly space: string;
  readonly pixels: Uint8Array;
  /** Further entries of its dictionary, where the pixels are not eight bits a part. */
  readonly entries?: string;
  /** How much of each pixel covers what is under it, eight bits each. */
  readonly cover?: Uint8Array;
}
