using System.Globalization;
using System.Text;
using Fatong.Kernel.Law;

namespace Fatong.Kernel.Procedures;

/// <summary>A procedure written out in Chinese, as a lawyer reads it beside the statute. One line per fact, so that a change shows as a line.</summary>
public static class ProcedureText
{
    /// <param name="cite">Writes a citation, e.g. with the name of the law.</param>
    public static string Of(Procedure procedure, Func<Citation, string> cite)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');

        Line(string.Create(CultureInfo.InvariantCulture, $"# {procedure.Name}（{procedure.Code} 第{procedure.Version}版）"));
        Line($"自{procedure.InForceFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}施行　依据：{cite(procedure.Basis)}");
        if (procedure.Parent is { } parent)
        {
            Line($"从属于：{string.Join('、', procedure.AlsoUnder.Prepend(parent))}　承接字段：{string.Join('、', procedure.Inherits.Select(f => f.Label))}");
        }

        Line("\n## 环节");
        foreach (var step in procedure.Steps)
        {
            Write(procedure, step, cite, Line);
        }

        Line("\n## 期限");
        foreach (var deadline in procedure.Deadlines)
        {
            Line($"- {deadline.Name} [{deadline.Id}]：{Sentence(procedure, deadline)}　{cite(deadline.Basis)}");
            foreach (var more in More(procedure, deadline, cite))
            {
                Line($"  {more}");
            }
        }

        Line("\n## 不变式");
        foreach (var promise in procedure.Invariants)
        {
            Line($"- {promise.Text} [{promise.Id}]　{cite(promise.Basis)}");
            Line($"  办理{string.Join('、', promise.Before.Select(procedure.NameOf))}时：{promise.Requires.Say(procedure.NameOf)}");
        }

        return text.ToString();
    }

    private static void Write(Procedure procedure, Step step, Func<Citation, string> cite, Action<string> line)
    {
        string Names(IEnumerable<StepId> ids) => string.Join('、', ids.Select(procedure.NameOf));

        var marks = new[] { step.Optional ? "可选" : null, step.Repeats ? "可多次" : null, step.Ends ? "终结" : null, step.AlsoAfterEnd ? "终结后仍可" : null }.OfType<string>().ToList();
        line($"\n### {step.Name} [{step.Id}]{(marks.Count > 0 ? $"（{string.Join('，', marks)}）" : "")}");
        line($"阶段：{step.Stage}　{step.By.Name}办理{string.Concat(step.Signed.Select(r => $"→{r.Name}签批"))}{(step.NeedsOfficers ? "　须两名执法人员" : "")}　依据：{cite(step.Basis)}");
        if (step.After.Count > 0)
        {
            line($"在{Names(step.After)}之后");
        }

        if (step.Before.Count > 0)
        {
            line($"在{Names(step.Before.Where(id => id != step.Id))}之前");
        }

        if (step.When is { } when)
        {
            line($"适用：{when.Say(procedure.NameOf)}");
        }

        foreach (var gate in step.Gates)
        {
            line($"- 条件 [{gate.Id}] {cite(gate.Basis)}：{gate.Message}");
            line($"  须：{gate.Opens.Say(procedure.NameOf)}{(gate.OverriddenBy is { } role ? $"；{role.Name}可以批准例外" : "")}");
        }

        if (step.Asks.Count > 0)
        {
            line($"填写：{string.Join('、', step.Asks.Select(f => f.Required ? $"{f.Label}*" : f.Label))}");
        }

        if (step.Computes.Count > 0)
        {
            line($"系统得出：{string.Join('、', step.Computes.Select(f => f.Label))}");
        }

        if (step.Starts is { } start)
        {
            line($"同时发起：{start.Procedure}");
        }

        if (step.Produces.Count > 0)
        {
            line($"文书：{string.Join('、', step.Produces.Select(p => p.Name))}");
        }

        if (step.Publishes is { } publication)
        {
            line($"公开：{publication.What}（{cite(publication.Basis)}）");
        }

        if (step.Unpublishes)
        {
            line("撤回已公开的内容");
        }
    }

    private static string Sentence(Procedure procedure, Deadline deadline)
    {
        var ends = string.Join("或者", deadline.MetBy.Select(procedure.NameOf));
        var start = deadline.FromField is { } field ? field.Label : procedure.NameOf(deadline.From);
        return deadline.Kind == DeadlineKind.Within ? $"自{start}起{deadline.Term}内{ends}" : $"{start}的{deadline.Term}前{ends}";
    }

    private static IEnumerable<string> More(Procedure procedure, Deadline deadline, Func<Citation, string> cite)
    {
        var start = deadline.Counting.Start == Calendar.StartDay.Excluded ? "起算日不计入" : "起算日计入";
        var roll = deadline.Counting.Roll == Calendar.Roll.Forward ? "末日为休息日顺延" : "末日不顺延";
        yield return $"约束{(deadline.Binds == Bound.Authority ? "机关" : "当事人（相对方）")}；{start}，{roll}（{cite(deadline.Counting.Basis)}）";
        if (deadline.When is { } when)
        {
            yield return $"适用：{when.Say(procedure.NameOf)}";
        }

        if (deadline.ExtendedBy is { } extended)
        {
            yield return $"经“{procedure.NameOf(extended.Step)}”延长{extended.By}";
        }

        if (deadline.SuspendedBetween is { } between)
        {
            yield return $"“{procedure.NameOf(between.Start)}”至“{procedure.NameOf(between.End)}”期间不计入";
        }

        if (deadline.Parameter is { } parameter)
        {
            yield return $"本机关可设定：{parameter}";
        }

        if (deadline.Confidence != Confidence.Read)
        {
            yield return "待核实";
        }
    }
}
