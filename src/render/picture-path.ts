/** Paths of the README's charts, relative to the portfolio's folder. */

export const pictureNames = ["weeks", "phases", "calendar"] as const;
export type PictureName = (typeof pictureNames)[number];

export const schemes = ["light", "dark"] as const;

export function picturePath(name: PictureName, scheme: (typeof schemes)[number]): string {
  return `.roadfolio/${name}-${scheme}.svg`;
}
