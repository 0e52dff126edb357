<?php
Cache::store('redis')->put('loaves', 1); // ticks
