import { createVuetify } from "vuetify";

export default createVuetify({ theme: { defaultTheme: "dark" } });
