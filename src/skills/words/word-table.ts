/** The shape of the words that people use for the skills of the catalogue. */

/**
 * Phrases are separated by ";". Case, accents, plurals, the order of words and filler ("basic", "learn", "com", "para")
 * do not matter, and the glossary turns Portuguese and Spanish words into English ones, so each phrase is written once.
 */
export interface SkillWords {
  /** Phrases that mean this skill wherever they occur. */
  names?: string;
  /** Subjects separated by spaces (glossary-subjects.ts). Where a note is about one of them, `here` means this skill. */
  in?: string;
  /** Phrases that mean this skill only where the note is about one of `in`. */
  here?: string;
  /** Words that often accompany it but mean nothing alone: "ORM" beside "SQLAlchemy". */
  also?: string;
  /** Phrases that may mean it. They never give more than a likely link. */
  maybe?: string;
}

/** By skill id. */
export type WordTable = Readonly<Record<string, SkillWords>>;
