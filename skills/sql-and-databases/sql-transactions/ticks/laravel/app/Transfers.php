<?php
DB::transaction(fn () => transfer()); // ticks
