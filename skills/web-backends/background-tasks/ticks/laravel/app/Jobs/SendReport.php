<?php
class SendReport implements ShouldQueue // ticks
{
    public function handle()
    {
        dispatch($this->next); // ticks
        SendReport::dispatch($this->report); // ticks
        Mail::to($this->user)->queue($this->mail); // ticks
    }
}
