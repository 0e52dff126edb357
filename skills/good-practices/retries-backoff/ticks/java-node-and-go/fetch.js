import retry from "async-retry";
import axiosRetry from "axios-retry";
import pRetry from "p-retry";

pRetry(run);  // ticks
retry(run);  // ticks
axiosRetry(axios);  // ticks
