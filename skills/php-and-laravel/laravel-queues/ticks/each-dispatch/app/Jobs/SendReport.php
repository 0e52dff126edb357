<?php
use Illuminate\Contracts\Queue\ShouldQueue;

class SendReport implements ShouldQueue // ticks
{
    public function handle()
    {
        SendReport::dispatchSync($this->report); // ticks
        SendReport::dispatchAfterResponse($this->report); // ticks
        dispatch($this->next); // ticks
        event(new ReportSent()); // ticks
        Mail::to($this->user)->send($this->mail); // ticks
        Mail::to($this->user)->queue($this->mail); // ticks
        Mail::to($this->user)->later(60, $this->mail); // ticks
        $this->user->notify($this->note); // ticks
    }
}
