/** Recognises pictures by their first bytes, and reads how large they are, so that pages can keep their place. */
import type { SeenPicture } from "../activity/project.ts";

type PictureFacts = Omit<SeenPicture, "base64">;

/** A larger picture would be most of a page. In bytes. */
export const largestPicture = 40_000;

/** Null for anything but a PNG, JPEG or WebP file. An SVG is a program that draws, so it is none. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = png(view) ?? webp(view) ?? jpeg(view);
  return found !== null && found.width > 0 && found.height > 0 ? found : null;
}

function startsWith(view: DataView, text: string, at = 0): boolean {
  return (
    view.byteLength >= at + text.length &&
    [...text].every((letter, index) => view.getUint8(at + index) === letter.charCodeAt(0))
  );
}

/** PNG specification, 5.2 and 11.2.2: the signature, then the header. */
function png(view: DataView): PictureFacts | null {
  if (view.byteLength < 24 || !startsWith(view, "\x89PNG\r\n\x1a\n") || !startsWith(view, "IHDR", 12))
    return null;
  return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** WebP container specification: three forms, each with its size at another place. */
function webp(view: DataView): PictureFacts | null {
  if (view.byteLength < 30 || !startsWith(view, "RIFF") || !startsWith(view, "WEBP", 8)) return null;
  const three = (at: number): number => view.getUint8(at) | (view.getUint16(at + 1, true) << 8);
  if (startsWith(view, "VP8X", 12)) return { kind: "webp", width: three(24) + 1, height: three(27) + 1 };
  if (startsWith(view, "VP8L", 12)) {
    const sizes = view.getUint32(21, true);
    return { kind: "webp", width: (sizes & 0x3fff) + 1, height: ((sizes >> 14) & 0x3fff) + 1 };
  }
  if (!startsWith(view, "VP8 ", 12)) return null;
  return {
    kind: "webp",
    width: view.getUint16(26, true) & 0x3fff,
    height: view.getUint16(28, true) & 0x3fff,
  };
}

/** JPEG (ITU-T T.81, B.1 and B.2.2): segments, one of which, the frame header, has the size. */
function jpeg(view: DataView): PictureFacts | null {
  if (!startsWith(view, "\xff\xd8\xff")) return null;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // 0xC4, 0xC8 and 0xCC are in the range of frame headers, and are none.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { kind: "jpg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // A marker may have fill bytes before it.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
