<?php
class PostPolicy // ticks
{
    public function delete($user, $post) { return $user->id === $post->user_id; }
}
