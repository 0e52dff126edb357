import { FormBuilder, Validators } from "@angular/forms";
const rule = Validators.min(2);
