/**
 * A résumé as JSON Resume 1.0.0 lays it out (jsonresume.org/schema). Everything in it is plain text. What is not known is
 * undefined and so not printed.
 */
import type { Profile } from "./owner.ts";
import type { ProvenField } from "./proven-fields.ts";

type Known<Value> = Value | undefined;

/** Dates are YYYY, YYYY-MM or YYYY-MM-DD; without an end it goes on. */
interface Period {
  startDate?: Known<string>;
  endDate?: Known<string>;
}

interface ResumeWork extends Period {
  name: string;
  position: string;
  url?: Known<string>;
  summary?: Known<string>;
  highlights: string[];
}

interface ResumeEducation extends Period {
  institution: string;
  area: string;
  studyType?: Known<string>;
  url?: Known<string>;
}

interface ResumeCertificate {
  name: string;
  issuer?: Known<string>;
  date?: Known<string>;
  url?: Known<string>;
}

export interface ResumeProject extends Period {
  name: string;
  description?: Known<string>;
  /** Where it runs, else its code. */
  url?: Known<string>;
  /** What it is built with. */
  keywords: string[];
  /** The proven items of it. */
  highlights: string[];
}

export interface ResumeLocation {
  /** The owner's own words, where they do not tell a city apart. */
  address?: Known<string>;
  city?: Known<string>;
  region?: Known<string>;
  /** ISO 3166-1, two letters. */
  countryCode?: Known<string>;
}

export interface ResumeDocument {
  $schema: string;
  basics: {
    name: string;
    /** What they do, from the headline. */
    label?: Known<string>;
    /** The published site. */
    url?: Known<string>;
    summary?: Known<string>;
    location?: Known<ResumeLocation>;
    profiles: Profile[];
  };
  work: ResumeWork[];
  education: ResumeEducation[];
  certificates: ResumeCertificate[];
  /** Proven only. */
  skills: ProvenField[];
  languages: { language: string; fluency: string }[];
  projects: ResumeProject[];
  meta: {
    /** Where the newest version of it stands. */
    canonical?: Known<string>;
    /** The version of JSON Resume. */
    version: string;
    /** YYYY-MM-DDThh:mm:ss */
    lastModified: string;
  };
}
