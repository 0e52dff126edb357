<?php

use App\Jobs\LoadRates;
use Illuminate\Support\Facades\Schedule;

Schedule::command('rates:load')->dailyAt('06:00'); // ticks
Schedule::job(new LoadRates)->daily(); // ticks
Schedule::call(fn () => Rate::prune())->weekly(); // ticks
