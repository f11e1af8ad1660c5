using Fatong.Kernel.Fields;
using Fatong.Rooms.Governance.Decisions;

namespace Fatong.Cli.Demo.Governance;

/// <summary>The meeting that decides together: four members, the head speaks last.</summary>
internal sealed class DemoMeeting(DemoDesk desk, DemoCast cast)
{
    private IReadOnlyList<Guid> Members => [cast.Head.Person, cast.Leader.Person, cast.Squads[0].Head.Person, cast.Squads[1].Head.Person];

    /// <summary>Who is there.</summary>
    public Facts There(string name) => Facts.None.With(Meeting.Name, name).With(Meeting.Chair, cast.Head.Person).With(Meeting.Eligible, 4L).With(Meeting.Attendees, Members).With(Meeting.Observers, "政策法规股");

    /// <summary>Everyone speaks, all in favour.</summary>
    public async Task Spoken(string code, Guid matter, CancellationToken ct)
    {
        foreach (var member in Members.Skip(1))
        {
            await desk.Take(cast.Clerk, code, matter, Meeting.Speak, Facts.None.With(Meeting.Speaker, member).With(Meeting.Stance, "agree").With(Meeting.Speech, "同意提出单位的意见。"), [], ct);
        }

        await desk.Take(cast.Clerk, code, matter, Meeting.HeadSpeak, Facts.None.With(Meeting.HeadStance, "agree").With(Meeting.HeadSpeech, "同意多数成员的意见。"), [], ct);
    }
}
