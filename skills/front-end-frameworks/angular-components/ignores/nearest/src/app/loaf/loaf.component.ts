import { Component, OnInit } from "@angular/core";

@Component({
  selector: "app-loaf",
  templateUrl: "./loaf.component.html",
  styleUrls: ["./loaf.component.css"],
})
export class LoafComponent implements OnInit {
  constructor() {}

  ngOnInit(): void {}
}
