import { FormControl, FormGroup, Validators } from "@angular/forms";

export class Join {
  form = new FormGroup({
    name: new FormControl("", Validators.required), // ticks
    code: new FormControl("", Validators.minLength(3)), // ticks
  });
}
