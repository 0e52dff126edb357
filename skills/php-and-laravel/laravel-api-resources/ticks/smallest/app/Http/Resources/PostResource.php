<?php
class PostResource extends JsonResource // ticks
{
    public function toArray($request) { return ['id' => $this->id]; }
}
