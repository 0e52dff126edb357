import { FormControl, Validators } from "@angular/forms";
const rule = Validators.required;
