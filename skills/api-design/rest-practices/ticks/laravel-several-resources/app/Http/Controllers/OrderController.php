<?php
return response()->json([], 404); // ticks
