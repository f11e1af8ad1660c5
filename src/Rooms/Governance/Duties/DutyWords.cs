using Fatong.Kernel.Duties;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Directory;
using static Fatong.Kernel.Procedures.Conditions;

namespace Fatong.Rooms.Governance.Duties;

/// <summary>Who owes, as the duties of this room say it.</summary>
internal static class DutyWords
{
    internal const string Leadership = "责任统筹";
    internal const string Study = "学法培训";
    internal const string Publicity = "普法宣传";
    internal const string Decisions = "依法决策和制度";
    internal const string Emergency = "应急管理";
    internal const string Reports = "年度报告和公开";

    /// <summary>Told to the head when a duty stays overdue.</summary>
    internal static readonly Escalation ToHead = new(Roles.Head, 10);

    /// <summary>Told to the leaders in charge when a duty stays overdue.</summary>
    internal static readonly Escalation ToLeader = new(Roles.Leader, 7);

    internal static Debtor Squads => Debtor.EachUnit("每个执法机构", Units.Declaration, Is(Units.Kind, "enforcement"));

    internal static Debtor Offices => Debtor.EachUnit("每个单位", Units.Declaration);

    internal static Debtor Leaders => Debtor.EachHolder("每名班子成员", Roles.Leader, Roles.Head);

    internal static Debtor Deputies => Debtor.EachHolder("每名分管领导", Roles.Leader);

    internal static Debtor TheHead => Debtor.EachHolder("主要负责人", Roles.Head);

    internal static Debtor Officers => Debtor.EachNamed("每名持证执法人员", Certificates.Declaration, Certificates.Holder);

    internal static Debtor Staff => Debtor.EachPerson("每名在岗人员", Directory.Staff.Declaration);

    /// <summary>The office that keeps the ledgers and writes the report answers for the bureau.</summary>
    internal static Debtor Office => Debtor.Bureau(Roles.Clerk, Roles.Writer);
}
