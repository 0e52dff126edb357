import { FormBuilder, Validators } from "@angular/forms";

export const rules = [Validators.required];
