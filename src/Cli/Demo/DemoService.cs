using Fatong.Rooms.Enforcement;

namespace Fatong.Cli.Demo;

/// <summary>How the demo serves papers: mostly by hand, sometimes left, mailed or electronic, always with its proof.</summary>
internal static class DemoService
{
    internal static IEnumerable<KeyValuePair<string, object>> Facts(Service service, string receiver, int number, string scan)
    {
        IReadOnlyList<string> file = [scan];
        yield return new(service.Server.Code, "执法大队经办人员");
        yield return new(service.Place.Code, "当事人住所");
        switch (number % 9)
        {
            case 4:
                yield return new(service.Way.Code, "left");
                yield return new(service.Refusal.Code, "当事人拒绝签收");
                yield return new(service.Media.Code, file);
                break;
            case 6:
                yield return new(service.Way.Code, "mail");
                yield return new(service.MailNumber.Code, $"EMS99{number:00000000}CN");
                yield return new(service.Receipt.Code, file);
                break;
            case 7:
                yield return new(service.Way.Code, "electronic");
                yield return new(service.Consent.Code, file);
                yield return new(service.SentLog.Code, file);
                break;
            default:
                yield return new(service.Way.Code, "direct");
                yield return new(service.Receiver.Code, receiver);
                yield return new(service.Receipt.Code, file);
                break;
        }
    }
}
