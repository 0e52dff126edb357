<?php
$name = $request->picture->getClientOriginalName(); // ticks
Storage::putFile('pictures', $request->picture); // ticks
Storage::putFileAs('pictures', $request->picture, 'loaf'); // ticks
