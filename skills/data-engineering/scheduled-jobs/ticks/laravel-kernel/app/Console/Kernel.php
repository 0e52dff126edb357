<?php

namespace App\Console;

class Kernel extends ConsoleKernel
{
    protected function schedule($schedule): void
    {
        $schedule->command('rates:load')->daily(); // ticks
    }
}
