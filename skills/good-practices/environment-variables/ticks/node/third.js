const dotenv = require("dotenv");  // ticks

dotenv.config();  // ticks
