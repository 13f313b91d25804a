import { imageSize } from 'image-size';

import { textWidth } from './look.ts';

/** An image as Word takes it; size in pixels, 96 to the inch. */
export interface WordImage {
  readonly type: 'bmp' | 'gif' | 'jpg' | 'png';
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Images wider than the text are made to fit, higher ones than this too. */
const WIDEST = textWidth(false) / 15;
const HIGHEST = 800;

/** Reads what kind of image bytes are, and how large; undefined for none, or for one that Word has no place for. */
export function imageOf(data: Uint8Array | undefined): WordImage | undefined {
  if (data === undefined) return undefined;
  const size = sizeOf(data);
  if (size === undefined) return undefined;
  const { type, width, height } = size;
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return { type, data, width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function sizeOf(data: Uint8Array): Pick<WordImage, 'type' | 'width' | 'height'> | undefined {
  try {
    const { type, width, height, orientation = 1 } = imageSize(data);
    if (type !== 'bmp' && type !== 'gif' && type !== 'jpg' && type !== 'png') return undefined;
    if (width < 1 || height < 1) return undefined;
    // From 5 on the camera lay on its side, and Word turns the picture.
    return orientation > 4 ? { type, width: height, height: width } : { type, width, height };
  } catch {
    // Not an image, or one that is cut off.
    return undefined;
  }
}
