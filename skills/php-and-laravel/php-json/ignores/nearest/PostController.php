<?php
return response()->json(['name' => 'Ana']);
