<?php
DB::table('loaves')->insert(['name' => 'rye']); // ticks
DB::table('loaves')->where('name', 'rye')->first(); // ticks
DB::table('loaves')->where('id', 1)->update(['name' => 'spelt']); // ticks
DB::table('loaves')->where('id', 1)->delete(); // ticks
