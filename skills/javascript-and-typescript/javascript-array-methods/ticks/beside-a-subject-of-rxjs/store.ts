import { BehaviorSubject } from "rxjs";

const list = new BehaviorSubject<string[]>([]);
list.next(list.value.filter((id) => id !== "a"));
list.next(list.value.filter((id) => id !== "b"));
