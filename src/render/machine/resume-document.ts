/**
 * The types of a JSON Resume 1.0.0 document (jsonresume.org/schema). All text is plain. Unknown values are
 * undefined, so they are not printed.
 */
import type { Profile } from "./owner.ts";
import type { ProvenField } from "./proven-fields.ts";

type Known<Value> = Value | undefined;

/** Dates are YYYY, YYYY-MM or YYYY-MM-DD. A period without an end date is ongoing. */
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
  /** Where it is deployed, or else its code. */
  url?: Known<string>;
  /** Its stack. */
  keywords: string[];
  /** Its proven items. */
  highlights: string[];
}

export interface ResumeLocation {
  /** The owner's own wording, if it is not split into city and region. */
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
    /** The headline. */
    label?: Known<string>;
    /** The site. */
    url?: Known<string>;
    summary?: Known<string>;
    location?: Known<ResumeLocation>;
    profiles: Profile[];
  };
  work: ResumeWork[];
  education: ResumeEducation[];
  certificates: ResumeCertificate[];
  /** Only proven skills. */
  skills: ProvenField[];
  languages: { language: string; fluency: string }[];
  projects: ResumeProject[];
  meta: {
    /** Address of the latest version. */
    canonical?: Known<string>;
    /** The version of JSON Resume. */
    version: string;
    /** YYYY-MM-DDThh:mm:ss */
    lastModified: string;
  };
}
