import { NonNullableFormBuilder, Validators } from "@angular/forms";
const rule = Validators.required;
