import { NonNullableFormBuilder, Validators } from "@angular/forms";
const rule = Validators.min(2);
