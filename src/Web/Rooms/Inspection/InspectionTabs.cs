using Fatong.Kernel.Procedures;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Plans;
using Fatong.Web.Matters;

namespace Fatong.Web.Rooms.Inspection;

/// <summary>The tab 抽取 on a draw: what is frozen, who is out and why, what came out, and what can be taken away.</summary>
internal sealed class DrawTab : IMatterTab
{
    public string Code => "draw";

    public string Label => "名单与结果";

    public Type Panel => typeof(DrawPanel);

    public bool Serves(Procedure procedure) => procedure.Code == InspectionDraw.Definition.Code;
}

/// <summary>The tab 测算 on a plan: what each line comes to, what conflicts, and how far it is done.</summary>
internal sealed class PlanTab : IMatterTab
{
    public string Code => "plan";

    public string Label => "测算与完成";

    public Type Panel => typeof(PlanPanel);

    public bool Serves(Procedure procedure) => procedure.Code == InspectionPlan.Definition.Code;
}
