<?php
abort(400); // ticks
abort(409); // ticks
abort(422); // ticks
abort_if($paid, 409); // ticks
abort_unless($open, 409); // ticks
