<?php
Cache::remember('loaves', 60, fn () => all());
