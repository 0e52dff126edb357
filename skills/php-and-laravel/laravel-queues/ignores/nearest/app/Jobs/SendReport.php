<?php
class SendReport
{
    public function handle() { mail('ana@example.com', 'Report', 'Done'); }
}
