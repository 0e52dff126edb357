<?php
class StorePost extends FormRequest
{
    public function rules(): array // ticks
    {
        return ['title' => 'required'];
    }
}
