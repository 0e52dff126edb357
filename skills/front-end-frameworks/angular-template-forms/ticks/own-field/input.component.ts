import { Component, forwardRef } from "@angular/core";
import { NG_VALUE_ACCESSOR } from "@angular/forms";

@Component({
  selector: "app-input",
  template: `<input [value]="value" (input)="onInput($event)" />`,
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => InputComponent), multi: true }, // ticks
  ],
})
export class InputComponent {
  value = "";
  private onChange = (_value: string) => {};

  writeValue(value: string) {
    this.value = value;
  }

  registerOnChange(fn: (value: string) => void) {
    this.onChange = fn;
  }

  registerOnTouched() {}

  onInput(event: Event) {
    this.onChange((event.target as HTMLInputElement).value);
  }
}
