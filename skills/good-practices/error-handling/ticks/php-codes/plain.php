<?php
http_response_code(400); // ticks
http_response_code(409); // ticks
http_response_code(422); // ticks
http_response_code(500); // ticks
