import defaultTheme from "tailwindcss/defaultTheme";

export default {
  content: ["./resources/views/**/*.blade.php"],
  theme: {
    extend: {
      fontFamily: {
        sans: ["Figtree", ...defaultTheme.fontFamily.sans],
      },
    },
  },
};
