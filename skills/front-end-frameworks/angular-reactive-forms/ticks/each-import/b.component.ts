import { FormGroup, Validators } from "@angular/forms";
const rule = Validators.required;
