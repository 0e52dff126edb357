import axios from "axios";
say("fetch"); // fetch(url).then((a) => a.json())
