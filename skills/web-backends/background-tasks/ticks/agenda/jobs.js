import Agenda from "agenda";

const agenda = new Agenda();
agenda.define("mail", send);  // ticks
agenda.now("mail", { to: "Ana" });  // ticks
agenda.every("1 day", "mail");  // ticks
agenda.schedule("tomorrow", "mail");  // ticks
