public class Player : MonoBehaviour
{
    void Start()
    {
    }

    void Update()
    {
    }
}
