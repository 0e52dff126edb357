/** CSS, SCSS, Sass with indentation, and Less. */
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";

export const css: Language = {
  id: "css",
  names: { css: "CSS", scss: "CSS", sass: "CSS", less: "CSS" },
  supporting: true,
  files: [
    {
      name: /\.(?:css|pcss|postcss)$/i,
      factTypes: ["css"],
      load: textReaders(async () => (await import("./reader.ts")).cssReader("css")),
    },
    {
      name: /\.(?:scss|less)$/i,
      factTypes: ["css"],
      load: textReaders(async () => (await import("./reader.ts")).cssReader("scss")),
    },
    {
      name: /\.sass$/i,
      factTypes: ["css"],
      load: textReaders(async () => (await import("./reader.ts")).cssReader("sass")),
    },
  ],
  leftOut: {
    // Where people unpack libraries.
    folders: ["fontawesome", "font-awesome", "font_awesome", "webfonts", "owlcarousel", "owl-carousel"],
    files:
      /^(?:bootstrap|font-?awesome|all|normalize|reset|animate|tailwind|bulma|materialize|foundation|swiper-bundle|slick|aos|owl\.carousel|owl\.theme\.default|magnific-popup|lightbox|flaticon|ionicons|boxicons|remixicon|themify-icons|nice-select|jquery[\w.-]*)(?:[-.](?:v?\d[\d.]*|min|grid|reboot|utilities|rtl|bundle|theme))*\.css$|^_?(?:reset|normalize)\.(?:s[ac]ss|less)$/i,
    scaffolds: [
      // What Tailwind wrote
      { name: /\.css$/i, text: /^\s*\/\*\s*!? ?tailwindcss v|--tw-ring-offset-shadow:/ },
      // Vite, Create React App and create-vue. A longer file is the owner's by now.
      {
        name: /^(?:app|index|style)\.css$/i,
        text: /^(?=[^]{0,1500}$)[^]*(?:\.App-logo \{|\.logo\.react:hover|\.logo\.vue:hover|color-scheme: light dark;\s+color: rgba\(255, 255, 255, 0\.87\))/,
      },
      {
        name: /^index\.css$/i,
        text: /^(?=[^]{0,500}$)[^]*-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Roboto'/,
      },
      // create-next-app
      { name: /^(?:page|Home)\.module\.css$/, text: /\.thirteen\b|--secondary-glow|--gray-rgb:|\.ctas\b/ },
      {
        name: /^globals\.css$/,
        text: /^(?=[^]{0,2700}$)[^]*(?:--foreground-rgb:|--background: (?:#ffffff|var\())/,
      },
      // Laravel
      {
        name: /^app\.css$/,
        text: /^@import ['"]tailwindcss['"];\s+(?:@(?:source|plugin)[^\n]*\s+)*@theme \{\s+--font-sans:\s+'Instrument Sans'[^}]*\}\s*$/,
      },
      { name: /^base\.css$/i, text: /^(?=[^]{0,2600}$)[^]*--vt-c-white: #ffffff/ },
    ],
  },
};
