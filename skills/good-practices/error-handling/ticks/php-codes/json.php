<?php
response()->json(['message' => 'no'], 400); // ticks
response()->json(['message' => 'no'], 409); // ticks
response()->json(['message' => 'no'], 500); // ticks
