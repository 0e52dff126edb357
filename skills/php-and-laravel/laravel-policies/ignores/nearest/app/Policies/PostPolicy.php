<?php
class PostPolicy
{
    public function update($user, $post)
    {
        //
    }
}
