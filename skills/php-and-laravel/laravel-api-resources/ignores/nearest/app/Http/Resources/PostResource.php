<?php
class PostResource extends JsonResource
{
    public function toArray($request) { return parent::toArray($request); }
}
