import { UntypedFormBuilder, Validators } from "@angular/forms";
const rule = Validators.required;
